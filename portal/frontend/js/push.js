// Notifications in this browser: a button that is there where the browser can. Permission is asked when somebody presses it and
// never before. The service knows a browser by the SHA-256 of its address, so the page can tell whether it is a known one; one
// that somebody else left here counts as off, and is theirs no more when this member turns it on.
const form = document.querySelector('form[data-push]');
const says = document.getElementById('push-stand');
const WORKER = '/sw.js';

const encode = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const idOf = async ({ endpoint }) => encode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));

const subscription = async () => (await navigator.serviceWorker.getRegistration(WORKER))?.pushManager.getSubscription();

async function send(path, fields) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(path, { method: 'POST', body, redirect: 'error' });
  if (!answer.ok) throw new Error(`${answer.status}`);
}

async function turnOn() {
  if ((await Notification.requestPermission()) !== 'granted') return form.dataset.refused;
  await navigator.serviceWorker.register(WORKER);
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe(); // of another key or another member
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: form.dataset.key });
  const { endpoint, keys } = made.toJSON();
  try {
    await send(form.action, { endpoint, p256dh: keys.p256dh, auth: keys.auth });
  } catch (failure) {
    await made.unsubscribe();
    throw failure;
  }
  return form.dataset.isOn;
}

async function turnOff() {
  const made = await subscription();
  if (made) {
    const id = await idOf(made);
    await made.unsubscribe();
    await send(form.dataset.offAt, { id });
  }
  return form.dataset.isOff;
}

if (form && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  const button = form.querySelector('button');
  const made = await subscription().catch(() => null);
  let on = Boolean(made) && form.dataset.known.split(' ').includes(await idOf(made));
  const show = (text) => {
    button.textContent = on ? form.dataset.turnOff : form.dataset.turnOn;
    says.textContent = text;
  };
  show(on ? form.dataset.isOn : Notification.permission === 'denied' ? form.dataset.refused : form.dataset.isOff);
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    const text = await (on ? turnOff() : turnOn()).catch(() => form.dataset.failed);
    if (text === form.dataset.isOn) on = true;
    if (text === form.dataset.isOff) on = false;
    button.disabled = false;
    show(text);
    button.focus();
  });
} else if (form) says.textContent = form.dataset.cannot;
