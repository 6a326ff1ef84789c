// Keeps what somebody types as a draft, a moment after they stop and when they look away, and says so below the form.
const form = document.querySelector('form[data-draft]');
const PAUSE = 1_500;

if (form) {
  const says = document.getElementById(form.dataset.says);
  let timer;
  let sending;
  const keep = async () => {
    clearTimeout(timer);
    timer = undefined;
    sending?.abort();
    sending = new AbortController();
    const answer = await fetch(form.dataset.draft, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error', signal: sending.signal,
    }).catch((failure) => (failure.name === 'AbortError' ? undefined : null));
    if (answer === undefined) return;
    const version = answer?.ok && answer.headers.get('ETag');
    if (answer?.ok) form.dispatchEvent(new CustomEvent('kept', { detail: answer.headers }));
    if (version) {
      const field = form.elements.versie ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'versie' }));
      field.value = version;
    }
    says.textContent = answer?.ok ? (await answer.text()).trim() : form.dataset.failed;
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, PAUSE); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && timer) keep(); });
  // What is placed is no draft any more: nothing that is under way may make it one again.
  form.addEventListener('submit', () => { clearTimeout(timer); timer = undefined; sending?.abort(); });
}
