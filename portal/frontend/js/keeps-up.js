// Pieces of a page that keep up while somebody looks at it: data-keeps-up says where the piece comes from. It is put in
// place only when it changed, or what is read aloud would be read again and a selection be lost, and never under the focus;
// an empty one changes nothing.
const EVERY = 20_000;

for (const place of document.querySelectorAll('[data-keeps-up]')) {
  let before = place.innerHTML.trim();
  setInterval(async () => {
    if (document.visibilityState !== 'visible' || place.contains(document.activeElement)) return;
    const answer = await fetch(place.dataset.keepsUp, { redirect: 'error' }).catch(() => null);
    const now = answer?.ok ? (await answer.text()).trim() : '';
    if (now && now !== before) place.innerHTML = before = now;
  }, EVERY);
}
