// Keeps what somebody types as a draft and says so below the form: a moment after they stop, when they look away, and before a
// link or another form takes them elsewhere, which waits for it. The address becomes the draft's (data-at), so that reloading,
// going back and choosing a language come out there; a new form would begin another draft.
import { beforeLeaving } from './leaving.js';

const form = document.querySelector('form[data-draft]');
const PAUSE = 1_500;
// Browsers send no more than 64 kB for a page that is gone.
const LAST_WORDS = 60_000;

if (form) {
  const says = document.getElementById(form.dataset.says);
  const began = location.pathname + location.search;
  let timer;
  let sending;
  let busy;
  let waited = false;

  const stay = (path) => {
    if (!form.dataset.at || new URL(path, location).pathname === location.pathname) return;
    history.replaceState(null, '', path);
    for (const field of document.querySelectorAll('input[name=terug]')) field.value = path;
  };
  const send = async () => {
    sending?.abort();
    sending = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.draft, {
      method: 'POST', body, redirect: 'error', signal: sending.signal, keepalive: `${body}`.length < LAST_WORDS,
    }).catch((failure) => (failure.name === 'AbortError' ? undefined : null));
    if (answer === undefined) return;
    const version = answer?.ok && answer.headers.get('ETag');
    if (answer?.ok) form.dispatchEvent(new CustomEvent('kept', { detail: answer.headers }));
    if (version) {
      const field = form.elements.versie ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'versie' }));
      field.value = version;
    }
    // At which questions something was changed is known from what stands in the draft.
    const basis = answer?.ok && answer.headers.get('Meent-Basis');
    if (basis && form.elements.basis) form.elements.basis.value = basis;
    says.textContent = answer?.ok ? (await answer.text()).trim() : form.dataset.failed;
    if (answer?.ok) stay(says.textContent ? form.dataset.at : began);
  };
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    const mine = (busy = send().finally(() => { if (busy === mine) busy = undefined; }));
    return mine;
  };
  const last = () => { if (timer) keep(); };

  // A page that came back with the text has no address to go back to: it gets the draft's.
  if (says.textContent.trim()) stay(form.dataset.at);
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, PAUSE); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') last(); });
  addEventListener('pagehide', last);
  // What is placed is no draft any more, and of a shared draft one must know the version: what is under way is waited for, and
  // given up if that takes too long, when the form is sent for the second time.
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    timer = undefined;
    if (waited) sending?.abort();
    waited = Boolean(busy);
  });
  beforeLeaving(() => (timer ? keep() : busy));
}
