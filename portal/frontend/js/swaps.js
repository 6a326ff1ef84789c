// Around a swap of htmx: pieces are put in place; whatever else comes is gone to as it would be without a script.

// What was pressed goes as it would without a script: a form of its own, or a button of a form around it.
const sendPlainly = (elt) => {
  if (elt.matches('form')) elt.submit();
  else if (elt.matches('button')) elt.form.requestSubmit(elt);
};

// A whole page instead of a piece, or nobody signed in any more, or too much sent: then as without a script. Nothing typed or pressed is lost.
document.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr, requestConfig } = event.detail;
  const bare = xhr.status === 401 || xhr.status === 403 || xhr.status === 429;
  if (!bare && !/^\s*<!doctype/i.test(xhr.responseText)) return;
  event.detail.shouldSwap = false;
  event.detail.isError = false;
  const redirected = xhr.responseURL && new URL(xhr.responseURL).pathname !== new URL(requestConfig.path, location).pathname;
  if (xhr.status < 400 && redirected) location.assign(xhr.responseURL);
  else sendPlainly(requestConfig.elt);
});

// Nothing answered: the form is sent without a script, and the page that comes says what happened and keeps the text.
for (const failure of ['htmx:sendError', 'htmx:timeout'])
  document.addEventListener(failure, (event) => sendPlainly(event.detail.elt));

// The attribute autofocus works when a page loads; here it says the same of what was swapped in.
document.addEventListener('htmx:afterSettle', (event) => {
  const { elt } = event.detail;
  (elt.matches('[autofocus]') ? elt : elt.querySelector('[autofocus]'))?.focus();
});
