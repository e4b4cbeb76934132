// The switch in the top bar: as the system, light, dark. The choice stays in this browser;
// theme.js applies it.
const mark = () => {
  for (const button of document.querySelectorAll('[data-theme-set]')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeSet === document.documentElement.dataset.themeChoice));
  }
};

addEventListener('click', event => {
  const button = event.target.closest('[data-theme-set]');
  if (!button) return;
  localStorage.setItem('theme', button.dataset.themeSet);
  dispatchEvent(new Event('theme-chosen'));
  mark();
});

mark();
