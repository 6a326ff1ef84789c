// "Meer laden": the next rows come behind those that are there, the address keeps up, and focus goes to the first new one.
document.addEventListener('click', async (event) => {
  const link = event.target.closest('.meent-pager a[rel=next]');
  const list = link?.closest('.meent-pager').parentElement.querySelector('[data-rows]');
  if (!list || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  link.setAttribute('aria-disabled', 'true');
  const answer = await fetch(link.href, { redirect: 'error' }).catch(() => null);
  if (!answer?.ok) return location.assign(link.href);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const rows = [...next.querySelectorAll('[data-rows] > *')];
  list.append(...rows);
  const pager = next.querySelector('.meent-pager');
  if (pager) link.closest('.meent-pager').replaceWith(pager);
  else link.closest('.meent-pager').remove();
  rows[0]?.querySelector('a')?.focus();
});
