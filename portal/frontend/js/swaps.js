// Around a swap of htmx: pieces are put in place; whatever else comes is gone to as it would be without a script.

// A whole page instead of a piece, or nobody signed in any more: then as without a script. Nothing typed or pressed is lost.
document.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr, requestConfig, elt } = event.detail;
  const signedOut = xhr.status === 401 || xhr.status === 403;
  if (!signedOut && !/^\s*<!doctype/i.test(xhr.responseText)) return;
  event.detail.shouldSwap = false;
  event.detail.isError = false;
  const redirected = xhr.responseURL && new URL(xhr.responseURL).pathname !== new URL(requestConfig.path, location).pathname;
  if (xhr.status < 400 && redirected) location.assign(xhr.responseURL);
  else if (elt.matches('form')) elt.submit();
});

// Nothing answered: the form is sent without a script, and the page that comes says what happened and keeps the text.
for (const failure of ['htmx:sendError', 'htmx:timeout'])
  document.addEventListener(failure, (event) => {
    if (event.detail.elt.matches('form')) event.detail.elt.submit();
  });

// The attribute autofocus works when a page loads; here it says the same of what was swapped in.
document.addEventListener('htmx:afterSettle', (event) => {
  const { elt } = event.detail;
  (elt.matches('[autofocus]') ? elt : elt.querySelector('[autofocus]'))?.focus();
});
