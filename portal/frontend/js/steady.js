// What has the focus stays where it is on the screen when something above it grows or shrinks, also at the very top of a
// page, where browsers don't see to it themselves.
let here = null;
let top;

const settle = () => {
  if (here?.isConnected && here === document.activeElement) scrollBy({ top: here.getBoundingClientRect().top - top, behavior: 'instant' });
  here = null;
};

document.addEventListener('htmx:beforeSwap', (event) => {
  here = document.activeElement;
  if (here === document.body || event.detail.target.contains(here)) here = null;
  top = here?.getBoundingClientRect().top;
});

// Two frames later the browser has done its part.
document.addEventListener('htmx:afterSwap', () => requestAnimationFrame(() => requestAnimationFrame(settle)));
