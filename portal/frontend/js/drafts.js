// Keeps what somebody types as a draft and says so: a moment after they stop, when they look away, and before a link or another
// form takes them elsewhere, which waits for it. What can't be kept is tried again until it is, and nobody leaves it unasked.
// The address becomes the draft's (data-at), so that reloading, going back and choosing a language come out there; a new form
// would begin another draft.
import { beforeLeaving } from './leaving.js';

const form = document.querySelector('form[data-draft]');
const PAUSE = 1_500;
// Between one try and the next, twice as long each time.
const SOON = 2_000;
const LATEST = 30_000;
// After which one that is under way may come to nothing, and after which it has.
const SLOW = 1_000;
const TOO_LATE = 20_000;
// Browsers send no more than 64 kB for a page that is gone.
const LAST_WORDS = 60_000;
// What the form says of its questions, for a page on which nobody else could; a draft has no need of it.
const QUESTION = 'vraag.';

if (form) {
  const says = document.getElementById(form.dataset.says);
  const began = location.pathname + location.search;
  let timer;
  let sending;
  let busy;
  let newer = false;
  let waited = false;
  // all, partly or none of what stands in the form; away where nobody could say.
  let kept = form.dataset.kept ?? 'all';
  let retry;
  let pause = SOON;

  const ask = (event) => {
    event.preventDefault();
    event.returnValue = true;
  };
  // Only while there is something to lose: browsers don't keep a page at hand that may ask.
  const askIf = (lost) => (lost ? addEventListener : removeEventListener)('beforeunload', ask);

  const stay = (path) => {
    if (!form.dataset.at || new URL(path, location).pathname === location.pathname) return;
    history.replaceState(null, '', path);
    for (const field of document.querySelectorAll('input[name=terug]')) field.value = path;
  };
  // Said once, however often it is found out.
  const say = (words) => {
    if (says.textContent !== words) says.textContent = words;
    says.classList.toggle('meent-not-kept', kept !== 'all');
    askIf(kept !== 'all');
  };
  const tryAgain = () => {
    retry = setTimeout(keep, pause);
    pause = Math.min(2 * pause, LATEST);
  };
  const heard = async (answer) => {
    const header = (name) => answer.headers.get(name);
    const words = (await answer.text().catch(() => '')).trim();
    kept = header('Meent-Kept') ?? 'all';
    pause = SOON;
    form.dispatchEvent(new CustomEvent('kept', { detail: answer.headers }));
    const version = header('ETag');
    if (version) {
      const field = form.elements.versie ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'versie' }));
      field.value = version;
    }
    // At which questions something was changed is known from what stands in the draft.
    const basis = header('Meent-Basis');
    if (basis && form.elements.basis) form.elements.basis.value = basis;
    say(words);
    // Of what was too much nothing new stands in the draft: the address stays that of what does.
    if (kept !== 'none') stay(words ? form.dataset.at : began);
  };
  const send = async () => {
    const mine = (sending = new AbortController());
    const body = new URLSearchParams([...new FormData(form)].filter(([name]) => !name.startsWith(QUESTION)));
    const slow = setTimeout(() => askIf(true), SLOW);
    const tooLate = setTimeout(() => mine.abort(new Error('no answer')), TOO_LATE);
    const answer = await fetch(form.dataset.draft, {
      method: 'POST', body, redirect: 'error', signal: mine.signal, keepalive: `${body}`.length < LAST_WORDS,
    }).catch((failure) => (failure.name === 'AbortError' ? undefined : null));
    clearTimeout(slow);
    clearTimeout(tooLate);
    // Given up for a newer one, or for the form itself.
    if (answer === undefined) return;
    if (answer?.ok) return heard(answer);
    kept = 'away';
    say(form.dataset.failed);
    // What is too large stays so until somebody types.
    if (!newer && answer?.status !== 413) tryAgain();
  };
  const forget = () => {
    clearTimeout(timer);
    clearTimeout(retry);
    timer = retry = undefined;
  };
  const under = (way) => {
    const mine = (busy = way.finally(() => { if (busy === mine) busy = undefined; }));
    return mine;
  };
  // One at a time: what was typed meanwhile goes when that is answered.
  const oneByOne = async () => {
    while (newer) {
      newer = false;
      await send();
    }
  };
  const keep = () => {
    forget();
    newer = true;
    return busy ?? under(oneByOne());
  };
  // A page that goes waits for nothing.
  const last = () => {
    if (!timer && !retry) return;
    forget();
    newer = false;
    sending?.abort();
    under(send().then(oneByOne));
  };
  const again = () => { if (retry) keep(); };

  // A page that came back with the text has no address to go back to: it gets the draft's.
  if (says.textContent.trim()) stay(form.dataset.at);
  if (kept === 'not-yet') keep();
  else askIf(kept !== 'all');
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, PAUSE); });
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? last : again)());
  addEventListener('online', again);
  addEventListener('pagehide', last);
  addEventListener('pageshow', ({ persisted }) => { if (persisted) askIf(kept !== 'all'); });
  // What is placed is no draft any more, and of a shared draft one must know the version: what is under way is waited for, and
  // given up if that takes too long, when the form is sent for the second time. It takes along what could not be kept.
  form.addEventListener('submit', () => {
    forget();
    newer = false;
    if (waited) sending?.abort();
    waited = Boolean(busy);
    askIf(false);
  });
  beforeLeaving(() => (timer || retry ? keep() : busy));
}
