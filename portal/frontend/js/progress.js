// How much of what is asked is filled in, kept up while somebody answers: what keeps the draft counts.
const progress = document.querySelector('progress[data-says]');

document.querySelector('form[data-draft]')?.addEventListener('kept', ({ detail: headers }) => {
  const filled = headers.get('Meent-Filled');
  const asked = headers.get('Meent-Asked');
  if (!progress || filled === null) return;
  progress.max = asked;
  progress.value = filled;
  progress.labels[0].textContent = progress.dataset.says.replace('#', filled).replace('@', asked);
});
