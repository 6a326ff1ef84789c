// Of a question in the form of a draft those fields are in sight that its kind has; all are sent, so nothing that was typed is lost when
// one chooses another kind and comes back. What is wrong stays in sight.
const isOf = (part, kind) => part.dataset.kinds.split(' ').includes(kind) || part.querySelector('[aria-invalid]') !== null;

function name(part, kind) {
  for (const field of part.querySelectorAll(`[data-${kind.toLowerCase()}]`))
    field.querySelector('label').firstChild.data = field.getAttribute(`data-${kind.toLowerCase()}`);
}

for (const chooser of document.querySelectorAll('select[name^="questions."][name$=".kind"]')) {
  const parts = [...chooser.closest('.meent-question').querySelectorAll('[data-kinds]')];
  const settle = () => {
    for (const part of parts) {
      part.hidden = !isOf(part, chooser.value);
      name(part, chooser.value);
    }
  };
  chooser.addEventListener('change', () => {
    settle();
    for (const part of parts) if (part.matches('details') && !part.hidden) part.open = true;
  });
  addEventListener('pageshow', settle);
  settle();
}
