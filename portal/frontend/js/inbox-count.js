// Keeps the count beside the inbox true while the page is open: the stream says that something came, the page asks how
// many there are. Silent, because a number that is read aloud at any moment disturbs.
const place = document.getElementById('inbox-aantal');

if (place) {
  let asked = false;
  const ask = async () => {
    asked = false;
    const answer = await fetch(place.dataset.from, { headers: { Accept: 'text/html' }, redirect: 'error' }).catch(() => null);
    if (answer?.ok) place.innerHTML = await answer.text();
    else if (answer?.status === 503) setTimeout(soon, 5000); // it can't be known now: what stands there was true
  };
  const soon = () => { if (!asked) { asked = true; setTimeout(ask, 300); } };
  let stream;
  const open = () => {
    stream = new EventSource(place.dataset.stream);
    stream.addEventListener('bericht', soon);
    stream.addEventListener('open', soon); // after a break: what came meanwhile
  };
  // A page that nobody looks at holds no connection: browsers allow six per site.
  document.addEventListener('visibilitychange', () => {
    stream?.close();
    if (document.visibilityState === 'visible') { open(); soon(); }
  });
  if (document.visibilityState === 'visible') open();
}
