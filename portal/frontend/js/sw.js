// Shows in this browser what is sent to it, and opens the page about it when somebody presses that. Keeps no page and answers
// no request: without it everything works as it did. A later one about the same thing takes the place of the earlier.
self.addEventListener('push', (event) => {
  const { title, text, link } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body: text, tag: link, renotify: true, data: link, lang: 'nl' }));
});

const open = async (link) => {
  const page = new URL(link, self.location.origin);
  if (page.origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find((each) => each.url.split('#')[0] === page.href);
  await (there ? there.focus() : self.clients.openWindow(page.href));
};

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});
