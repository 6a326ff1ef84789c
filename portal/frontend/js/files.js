// A file that is too large is told before it is sent: it would only be refused after the wait.
for (const chooser of document.querySelectorAll('input[type=file][data-most]')) {
  chooser.addEventListener('change', () => {
    const large = [...chooser.files].some((file) => file.size > Number(chooser.dataset.most));
    chooser.setCustomValidity(large ? chooser.dataset.tooLarge : '');
    chooser.reportValidity();
  });
}
