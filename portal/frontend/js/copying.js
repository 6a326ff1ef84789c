// A button that copies what stands in a field: data-copies names the field, data-copied what it says afterwards.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-copies]');
  if (!button) return;
  const field = document.getElementById(button.dataset.copies);
  field.select();
  await navigator.clipboard.writeText(field.value).catch(() => document.execCommand('copy'));
  document.getElementById(button.dataset.says).textContent = button.dataset.copied;
});
for (const button of document.querySelectorAll('button[data-copies][hidden]')) button.hidden = false;
