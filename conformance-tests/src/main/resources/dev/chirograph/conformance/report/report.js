'use strict';
const text = document.getElementById('text');
const boxes = [...document.querySelectorAll('.filter input[type=checkbox]')];
const cases = [...document.querySelectorAll('details.case')];
const shown = document.getElementById('shown');
function apply() {
  const words = text.value.toLowerCase().split(/\s+/).filter(word => word);
  const verdicts = new Set(boxes.filter(box => box.checked).map(box => box.value));
  let count = 0;
  for (const entry of cases) {
    const id = entry.dataset.id.toLowerCase();
    const fits = verdicts.has(entry.dataset.verdict) && words.every(word => id.includes(word));
    entry.hidden = !fits;
    count += fits ? 1 : 0;
  }
  for (const group of document.querySelectorAll('section.operation')) {
    group.hidden = !group.querySelector('details.case:not([hidden])');
  }
  shown.textContent = count + ' of ' + cases.length + ' cases';
}
function fromAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1)).get('filter');
  if (wanted !== null) text.value = wanted;
  apply();
}
text.addEventListener('input', apply);
boxes.forEach(box => box.addEventListener('change', apply));
addEventListener('hashchange', fromAddress);
fromAddress();
