// Suggestions below a box: a combobox with a list, chosen by hand (WAI-ARIA APG). Focus stays in the box; the arrow keys
// mark an option, Enter takes it, Escape closes the list. An option with an address is gone to, one with a value fills the
// box. Without an option marked, Enter sends the form as ever. A box that adds puts what is taken as a line in a text below it, which is
// what is sent: it is of no use without a script, so it is out of sight until then.
const SHORTEST = 2;
const PAUSE = 150;
const AGAIN = [1000, 3000, 9000]; // no answer, and what was typed still stands: it is asked again
const says = document.getElementById('melding');

function combobox(box, list) {
  let timer;
  let asking;
  const text = box.dataset.adds && document.getElementById(box.dataset.adds);
  const options = () => [...list.querySelectorAll('[role=option]')];
  const marked = () => list.querySelector('[aria-selected=true]');

  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
  })) box.setAttribute(name, value);

  const show = (open) => {
    list.hidden = !open;
    box.setAttribute('aria-expanded', open);
    if (!open) mark(null);
  };

  const mark = (option) => {
    marked()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
  };

  const stop = () => {
    clearTimeout(timer);
    asking?.abort();
    show(false);
  };

  const add = (line) => {
    const lines = text.value.split('\n').map((each) => each.trim()).filter(Boolean);
    if (!lines.includes(line)) text.value = [...lines, line].join('\n');
    box.value = '';
    says.textContent = `${box.dataset.added} ${line}`;
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const take = ({ dataset }) => {
    if (dataset.href) return location.assign(dataset.href);
    stop();
    if (text) add(dataset.value);
    else box.value = dataset.value;
  };

  const ask = async (again = AGAIN) => {
    asking = new AbortController();
    const { signal } = asking;
    const address = `${box.dataset.suggests}?query=${encodeURIComponent(box.value.trim())}`;
    const answer = await fetch(address, { signal, redirect: 'error' }).catch(() => null);
    const text = answer?.ok ? await answer.text().catch(() => null) : null;
    if (signal.aborted) return;
    if (text === null) {
      show(false); // what stands there was of other words
      const [pause, ...left] = again;
      if (pause && (!answer || answer.ok || answer.status === 503)) timer = setTimeout(ask, pause, left);
      return;
    }
    const found = new DOMParser().parseFromString(text, 'text/html').querySelector('ul');
    list.replaceChildren(...found.children);
    show(list.childElementCount > 0);
    says.textContent = found.dataset.says;
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    asking?.abort();
    mark(null);
    if (box.value.trim().length < SHORTEST) return stop();
    timer = setTimeout(ask, PAUSE);
  });

  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.childElementCount && !event.altKey) {
      event.preventDefault();
      show(true);
      // One place more than there are options: beyond the last one is the box itself.
      const all = [...options(), null];
      const at = all.indexOf(marked());
      mark(all[(at + step + all.length) % all.length]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      stop();
    } else if (event.key === 'Enter') {
      if (text) event.preventDefault();
      const chosen = marked() ?? (text && options().length === 1 ? options()[0] : null);
      if (!chosen) return text ? null : stop();
      event.preventDefault();
      take(chosen);
    }
  });

  box.addEventListener('blur', stop);
  if (text) box.closest('[hidden]').hidden = false;
  list.addEventListener('mousedown', (event) => event.preventDefault()); // focus stays in the box
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) take(option);
  });
}

for (const box of document.querySelectorAll('input[data-suggests]')) combobox(box, document.getElementById(box.dataset.options));
