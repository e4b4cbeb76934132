// Sets the theme before the first paint, so it blocks in <head> and stands alone;
// afterwards it follows the system and the switch (theme-switch.js), in this tab and the others.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const choice = () => {
    try { return localStorage.getItem('theme') ?? 'system'; } catch { return 'system'; }
  };

  const apply = () => {
    root.dataset.themeChoice = choice();
    root.dataset.bsTheme = choice() === 'system' ? (dark.matches ? 'dark' : 'light') : choice();
  };

  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('theme-chosen', apply);
  apply();
})();
