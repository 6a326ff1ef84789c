// How much of a questionnaire is filled in, kept up while somebody answers: what keeps the draft counts.
const progress = document.querySelector('progress[data-says]');

document.querySelector('form[data-draft]')?.addEventListener('kept', ({ detail: headers }) => {
  const filled = headers.get('Meent-Filled');
  if (!progress || filled === null) return;
  progress.value = filled;
  progress.labels[0].textContent = progress.dataset.says.replace('#', filled);
});
