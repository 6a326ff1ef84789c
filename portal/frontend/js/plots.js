// Names the plot of the map that is touched, and marks it: a finger can't rest on it until its title shows.
document.addEventListener('pointerup', ({ target }) => {
  const plot = target.closest('.meent-coverage__map use');
  if (!plot) return;
  const mark = plot.closest('.meent-coverage__map').querySelector('[data-mark]');
  for (const at of ['x', 'y']) mark.setAttribute(at, plot.getAttribute(at) - 2);
  mark.removeAttribute('hidden');
  plot.closest('.meent-coverage').querySelector('[data-touched]').textContent = plot.querySelector('title').textContent;
});
