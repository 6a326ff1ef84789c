// On the page of a question: a link appears when somebody answered meanwhile. What one reads never moves.
const place = document.querySelector('.meent-news');
const EVERY = 20_000;

if (place) {
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch(place.dataset.from, { redirect: 'error' }).catch(() => null);
    const news = answer?.ok ? (await answer.text()).trim() : '';
    // Written only when it differs, or a screen reader would say it again and again.
    if (news && news !== place.innerHTML.trim()) place.innerHTML = news;
  };
  setInterval(ask, EVERY);
}
