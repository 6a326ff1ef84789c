// Where a colleague wrote too, a question says that what was typed there isn't kept: what keeps the draft names those questions.
const form = document.querySelector('form[data-draft]');
const notice = document.getElementById('beide');

if (notice) {
  form.addEventListener('kept', ({ detail: headers }) => {
    const numbers = (headers.get('Meent-Both') ?? '').split(',');
    for (const question of form.querySelectorAll('[data-number]')) {
      const there = question.querySelector('[data-both]');
      const both = numbers.includes(question.dataset.number);
      if (both && !there) question.append(notice.content.cloneNode(true));
      if (!both) there?.remove();
    }
  });
}
