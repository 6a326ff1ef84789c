// Lets something be done before a link or a form takes somebody elsewhere, and then lets them go. Nobody waits long for it.
const PATIENCE = 1_500;

const stays = (link) =>
  !link || link.target || link.hasAttribute('download') || (link.hash && link.href.split('#')[0] === location.href.split('#')[0]);

// What is still to be done is a promise; undefined if nothing is.
export function beforeLeaving(todo) {
  let going = false;
  const first = (event, go) => {
    const doing = !going && !event.defaultPrevented && todo();
    if (!doing) return;
    event.preventDefault();
    Promise.race([doing, new Promise((over) => setTimeout(over, PATIENCE))]).then(() => {
      going = true;
      go();
      going = false;
    });
  };
  document.addEventListener('submit', (event) => first(event, () => event.target.requestSubmit(event.submitter)));
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || stays(link);
    if (!elsewhere) first(event, () => link.click());
  });
}
