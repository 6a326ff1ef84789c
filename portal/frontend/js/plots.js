// Names the plot of the map that is touched: a finger can't rest on it until its title shows.
document.addEventListener('pointerup', ({ target }) => {
  const plot = target.closest('.meent-coverage__map use');
  const place = plot?.closest('.meent-coverage').querySelector('[data-touched]');
  if (place) place.textContent = plot.querySelector('title').textContent;
});
