// Loaded in the head, before anything is drawn, so that a chosen theme never flashes.
(() => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch { /* storage may be switched off; the system's theme is then the answer */ }
})();
