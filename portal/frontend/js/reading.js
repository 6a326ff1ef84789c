// A file that somebody chooses is put into the field of a form; without scripts one pastes it there.
for (const chooser of document.querySelectorAll('[data-reads]')) {
  chooser.hidden = false;
  chooser.querySelector('input').addEventListener('change', async ({ target }) => {
    if (target.files.length) document.getElementById(chooser.dataset.reads).value = await target.files[0].text();
  });
}
