// Small manners for every page: ticking times, one sheet, a few keys, and a plain word when the line is down.
// No page depends on it to be understood, and it works on fragments that htmx swaps in.
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const on = (type, does, options) => document.addEventListener(type, does, options);
  const stored = (store, key, value) => {
    try {
      if (value === undefined) return store.getItem(key);
      return value === null ? store.removeItem(key) : store.setItem(key, value);
    } catch { return null; }
  };

  /* --- time: the server's clock, not the viewer's --- */
  const ahead = root.dataset.now ? Date.parse(root.dataset.now) - Date.now() : 0;
  const now = () => Date.now() + ahead;
  const span = minutes => minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;

  const words = (left, form) => {
    const minutes = Math.floor(Math.abs(left) / 60000);
    if (left < 0 && !minutes) return 'due now';
    if (left < 0) return `${span(minutes)} ${form === 'task' ? 'overdue' : 'late'}`;
    return `${form === 'in' || form === 'task' ? 'in ' : ''}${minutes ? span(minutes) : 'under 1 min'}${form === 'left' ? ' left' : ''}`;
  };
  const urgency = left => left < 0 ? 'overdue' : left < 3600000 ? 'soon' : '';
  const formOf = element => element.dataset.form || (element.closest('.tasks, .clocks') ? 'task' : '');

  const piece = (parent, tag, text, name) => {
    const made = parent.appendChild(document.createElement(tag));
    made.textContent = text;
    if (name) made.className = name;
  };
  const drawCountdown = (box, left) => {
    const seconds = Math.floor(Math.abs(left) / 1000), minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60);
    box.replaceChildren();
    if (left < 0 && !minutes) { box.append(seconds); return piece(box, 'small', 's late'); }
    if (hours) { box.append(hours); piece(box, 'small', 'h'); }
    box.append(minutes % 60);
    piece(box, 'small', left < 0 ? 'min late' : 'min');
    if (left >= 0 && !hours) { piece(box, 'span', seconds % 60, 'seconds'); piece(box, 'small', 's'); }
  };

  const tickOne = element => {
    const left = Date.parse(element.dataset.due) - now();
    if (Number.isNaN(left) || left > 86400000) return;
    if (element.tagName === 'PROGRESS') return tickBar(element, left);
    if (element.matches('.countdown')) drawCountdown(element, left);
    else {
      const said = words(left, formOf(element));
      if (element.textContent !== said) element.textContent = said;
    }
    const holder = element.closest('.countdown, .due, .left, .limit, .watchline');
    if (holder && holder.dataset.state !== urgency(left)) holder.dataset.state = urgency(left);
  };
  const tickBar = (bar, left) => {
    const whole = Date.parse(bar.dataset.due) - Date.parse(bar.dataset.from);
    if (!(whole > 0)) return;
    bar.max = whole;
    bar.value = Math.min(whole, Math.max(0, bar.dataset.shows === 'left' ? left : whole - left));
  };
  const tick = () => {
    all('[data-due]').forEach(tickOne);
    all('time[data-clock]').forEach(clock => {
      const said = at(new Date(now()), root.dataset.zone || 'UTC');
      if (clock.textContent !== said) clock.textContent = said;
    });
  };

  const at = (instant, zone, more = {}) => {
    const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone, ...more };
    try { return new Intl.DateTimeFormat('en-GB', options).format(instant); } catch { return ''; }
  };
  const addOwnZone = () => {
    const theirs = root.dataset.zone;
    if (!theirs) return;
    all('time[data-zone][datetime]').forEach(time => {
      const instant = new Date(time.dateTime), day = { day: 'numeric' };
      if (Number.isNaN(+instant) || time.nextElementSibling?.matches('.yours')) return;
      if (at(instant, theirs, day) === at(instant, undefined, day)) return;
      const sameDay = at(instant, theirs, { ...day, hour: undefined, minute: undefined }) === at(instant, undefined, { ...day, hour: undefined, minute: undefined });
      const own = document.createElement('span');
      own.className = 'yours';
      own.textContent = ` (${at(instant, undefined, { timeZoneName: 'short', ...(sameDay ? {} : { weekday: 'short' }) })})`;
      time.after(own);
    });
  };

  /* --- light or dark --- */
  const switchTheme = () => {
    const dark = getComputedStyle(document.body).colorScheme === 'dark'
      || (root.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches && root.dataset.theme !== 'dark')
      || root.dataset.theme === 'dark';
    root.dataset.theme = dark ? 'light' : 'dark';
    stored(localStorage, 'theme', root.dataset.theme);
  };

  /* --- opening a sheet or a fold, copying --- */
  let openedAt = 0;
  const open = target => {
    if (target.tagName === 'DIALOG') return ask(target);
    target.open = true;
    target.scrollIntoView({ block: 'start' });
    target.querySelector('input, textarea, select, button')?.focus({ preventScroll: true });
  };
  // The question is read first: Enter on the opener must not be Enter on the answer.
  const ask = sheet => {
    if (sheet.open) return;
    openedAt = Date.now();
    sheet.showModal();
    const title = sheet.querySelector('h2');
    if (!title || sheet.querySelector('[autofocus]')) return;
    title.tabIndex = -1;
    title.focus();
  };
  const copy = async button => {
    const source = document.getElementById(button.dataset.copy.replace(/^#/, ''));
    const text = source ? source.value ?? source.innerText : button.dataset.copy;
    try {
      await navigator.clipboard.writeText(text);
      button.dataset.was ??= button.textContent;
      button.textContent = 'Copied';
      button.setAttribute('role', 'status');
      setTimeout(() => { button.textContent = button.dataset.was; button.removeAttribute('role'); }, 2500);
    } catch {
      if (source) getSelection().selectAllChildren(source);
    }
  };
  const click = event => {
    const hit = selector => event.target.closest?.(selector);
    const opener = hit('[data-opens]'), sheet = hit('dialog');
    const target = opener && document.getElementById(opener.dataset.opens.replace(/^#/, ''));
    if (target) { event.preventDefault(); return open(target); }
    // A double tap on the opener must not fall through onto the sheet.
    if (sheet && hit('[type="submit"]') && Date.now() - openedAt < 400) return event.preventDefault();
    if (hit('[data-closes]') && sheet) { event.preventDefault(); return sheet.close(); }
    if (event.target === sheet && outside(sheet, event)) return sheet.close();
    if (hit('[data-copy]')) return copy(hit('[data-copy]'));
    if (hit('[data-theme-switch]')) return switchTheme();
    if (hit('[data-keys-switch]')) return switchKeys();
    all('details.who[open]').filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
  };
  const outside = (sheet, { clientX, clientY }) => {
    const box = sheet.getBoundingClientRect();
    return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
  };

  /* --- keys in the task list; one letter each, so they can be switched off (WCAG 2.1.4) --- */
  const keysOff = () => stored(localStorage, 'keys') === 'off';
  const switchKeys = () => { stored(localStorage, 'keys', keysOff() ? null : 'off'); sayKeys(); };
  const sayKeys = () => all('[data-keys-switch]').forEach(button => {
    button.textContent = keysOff() ? 'Switch the keys on' : 'Switch the keys off';
    all('kbd', button.closest('.keys') || button).forEach(key => { key.closest('span').hidden = keysOff(); });
  });
  const rows = () => all('.tasks tbody tr');
  const step = by => {
    const list = rows(), at = list.findIndex(row => row.contains(document.activeElement));
    const next = list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    list.forEach(row => row.classList.toggle('at-hand', row === next));
    next?.querySelector('th a, a, button')?.focus();
  };
  const press = (event, key) => {
    const row = rows().find(each => each.contains(document.activeElement));
    const button = row?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (button) { event.preventDefault(); button.click(); }
  };
  const type = event => {
    if (event.key === 'Escape') all('details.who[open]').forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog, [contenteditable]')) return;
    if (!rows().length) return;
    if (event.key === '?') return switchKeys();
    if (keysOff()) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (/^[a-z]$/.test(event.key)) press(event, event.key);
  };

  /* --- htmx: the token, what is new, and a plain word when the line is down --- */
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
  const before = new Map();
  let opened = [];
  const textOf = element => all(':scope *', element).filter(each => !each.children.length && !each.closest('[role="timer"], [data-due]')).map(each => each.textContent).join('|') + element.childElementCount;
  const markFresh = within => all('[data-fresh][id]', within).forEach(element => {
    if (before.has(element.id) && before.get(element.id) !== textOf(element)) element.classList.add('fresh');
  });
  const lineDown = text => {
    const bar = document.getElementById('stale');
    if (!bar) return;
    bar.hidden = !text;
    if (text && bar.textContent.trim() !== text) (bar.firstElementChild || bar).textContent = text;
  };
  const refused = ({ detail }) => {
    const status = detail.xhr?.status;
    if (status === 401 || status === 403) return lineDown('You are no longer signed in, or this is no longer yours to do. What you typed is kept. Load the page again to sign in.');
    lineDown(`The last answer from the server came at ${at(new Date(lastHeard), root.dataset.zone || 'UTC')}. Times go on; states may be old.`);
  };
  let lastHeard = now();

  on('htmx:configRequest', ({ detail }) => { if (meta('csrf-token')) detail.headers[meta('csrf-header')] = meta('csrf-token'); });
  on('htmx:beforeSwap', () => { opened = all('main details[open][id]').map(element => element.id); before.clear(); all('[data-fresh][id]').forEach(element => before.set(element.id, textOf(element))); });
  on('htmx:afterSettle', () => { markFresh(document); settle(); all('main details[id]').filter(element => opened.includes(element.id)).forEach(element => { element.open = true; }); });
  on('htmx:oobAfterSwap', () => settle());
  on('htmx:afterRequest', ({ detail }) => { if (detail.successful) { lastHeard = now(); lineDown(''); } });
  on('htmx:responseError', refused);
  on('htmx:sendError', refused);
  on('animationend', event => { if (event.animationName === 'settle') event.target.classList.remove('fresh'); });

  on('click', click);
  on('click', ({ target }) => {
    const chosen = target.closest?.('.variants a');
    chosen?.parentElement.querySelectorAll('a').forEach(link => (link === chosen ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
  });
  on('keydown', type);

  const settle = () => { addOwnZone(); sayKeys(); tick(); };
  settle();
  setInterval(tick, 1000);
})();
