// A passage that somebody points at in an answer becomes a choice in the form below it. Places are counted in code points from the start
// of the answer; each piece of it knows where it begins, because line breaks are not counted alike everywhere.
const place = (node, offset) => {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-from]');
  return piece && node.nodeType === Node.TEXT_NODE
    ? Number(piece.dataset.from) + [...node.data.slice(0, offset)].length
    : null;
};

function choose(article, from, to, words) {
  const choice = article.querySelector('[data-chosen]');
  const box = choice.querySelector('input');
  box.value = `${from}-${to}`;
  box.checked = true;
  choice.querySelector('q').textContent = words;
  choice.hidden = false;
  choice.closest('details').open = true;
}

if (document.querySelector('[data-passages]'))
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const answer = range.commonAncestorContainer.parentElement?.closest('[data-answer]');
    const from = place(range.startContainer, range.startOffset);
    const to = place(range.endContainer, range.endOffset);
    if (answer && from !== null && to > from) choose(answer.closest('[data-passages]'), from, to, selection.toString());
  });
