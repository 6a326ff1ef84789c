// What is only asked after a given answer comes when that is given and goes when it isn't: out of sight, and out of the way of the
// tab key. What was typed in it stays in the form. It stands below what it depends on, so one comes to it by reading on.
const parts = [...document.querySelectorAll('[data-asked-after]')];

const isGiven = ({ dataset: { askedAfter, askedOf } }) =>
  [...document.getElementsByName(askedAfter)].some(
    (field) => field.checked && !field.closest('[hidden]') && JSON.parse(askedOf).includes(field.value),
  );

// A text that would be out of sight while it can't be sent stays in view.
const isWritten = (part) => 'keeps' in part.dataset && part.querySelector('textarea').value.trim() !== '';

// In the order of the page: a question that depends on one that went goes too.
const settle = () => {
  for (const part of parts) part.hidden = !isGiven(part) && !isWritten(part);
};

if (parts.length) {
  for (const said of document.querySelectorAll('[data-without-script]')) said.hidden = true;
  document.addEventListener('change', settle);
  addEventListener('pageshow', settle);
  settle();
}
