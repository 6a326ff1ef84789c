// Pieces of a page that keep up while somebody looks at it: data-keeps-up says where the piece comes from. It is put in
// place only when it changed, or what is read aloud would be read again and a selection be lost, and never under the focus;
// an empty one changes nothing. What somebody unfolded stays open.
const EVERY = 20_000;

// As the browser writes it: what it wrote itself can only be compared with that.
const asWritten = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.innerHTML.trim();
};

const put = (place, html) => {
  const open = [...place.querySelectorAll('details')].map((fold) => fold.open);
  place.innerHTML = html;
  place.querySelectorAll('details').forEach((fold, i) => (fold.open = open[i] ?? false));
};

for (const place of document.querySelectorAll('[data-keeps-up]')) {
  let before = place.innerHTML.trim();
  setInterval(async () => {
    if (document.visibilityState !== 'visible' || place.contains(document.activeElement)) return;
    const answer = await fetch(place.dataset.keepsUp, { redirect: 'error' }).catch(() => null);
    const now = answer?.ok ? asWritten(await answer.text()) : '';
    if (now && now !== before) put(place, (before = now));
  }, EVERY);
}
