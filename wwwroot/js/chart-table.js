// A chart's numbers as a table, for screen readers: a canvas alone says nothing to them.
// Built as elements, never as markup: labels are names that somebody typed.
const cell = (kind, text, scope) => {
  const made = document.createElement(kind);
  made.textContent = text;
  if (scope) made.scope = scope;
  return made;
};

const row = (...cells) => {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
};

/** The table of a chart's labels and series; `write` turns a number into text. */
export const table = (caption, { labels, series }, write) => {
  const made = document.createElement('table');
  made.append(
    cell('caption', caption),
    row(cell('td', ''), ...series.map(({ name }) => cell('th', name, 'col'))),
    ...labels.map((label, at) => row(cell('th', label, 'row'), ...series.map(({ values }) => cell('td', write(values[at] ?? 0))))),
  );
  const box = document.createElement('div');
  box.className = 'visually-hidden';
  box.append(made);
  return box;
};
