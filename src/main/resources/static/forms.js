// Nothing typed is lost, nothing is sent twice. Words of a form[data-keep] stay in this tab's session storage
// until the server has taken them; a form that is on its way takes no second press.
(() => {
  const root = document.documentElement;
  const all = selector => [...document.querySelectorAll(selector)];
  const stored = (key, value) => {
    try {
      if (value === undefined) return sessionStorage.getItem(key);
      return value === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, value);
    } catch { return null; }
  };

  /* --- typed words survive a lost session and the back button --- */
  const keyOf = form => `kept|${root.dataset.viewer || ''}|${form.dataset.keep || location.pathname + form.id}`;
  const versionOf = form => form.querySelector('[name="version"]')?.value ?? '';
  const keepable = form => [...form.elements].filter(field => field.name && !field.disabled
    && !['hidden', 'password', 'file', 'submit', 'button', 'fieldset'].includes(field.type));
  const valueOf = field => ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value;
  const nameOf = field => field.type === 'radio' || field.type === 'checkbox' ? `${field.name}=${field.value}` : field.name;

  const keep = form => {
    const typed = Object.fromEntries(keepable(form).map(field => [nameOf(field), valueOf(field)]));
    stored(keyOf(form), JSON.stringify({ typed, version: versionOf(form), sent: false }));
  };
  const mark = (key, sent) => {
    const kept = stored(key);
    if (kept) stored(key, JSON.stringify({ ...JSON.parse(kept), sent }));
  };
  const giveBack = form => {
    const kept = stored(keyOf(form));
    if (!kept || form.dataset.given) return;
    form.dataset.given = 'yes';
    const { typed, version } = JSON.parse(kept);
    const changed = keepable(form).filter(field => nameOf(field) in typed && valueOf(field) !== typed[nameOf(field)]);
    changed.forEach(field => {
      if (typeof typed[nameOf(field)] === 'boolean') field.checked = typed[nameOf(field)];
      else field.value = typed[nameOf(field)];
    });
    if (!changed.length) return;
    changed[0].dispatchEvent(new Event('input', { bubbles: true }));
    const said = document.createElement('p');
    said.className = 'note given-back';
    said.setAttribute('role', 'status');
    said.textContent = 'What you typed here before has been put back. It has not been saved yet.'
      + (version === versionOf(form) ? '' : ' Somebody has changed this in the meantime: compare before you save.');
    form.prepend(said);
  };
  const keptKeys = () => {
    try { return Object.keys(sessionStorage).filter(key => key.startsWith('kept|')); } catch { return []; }
  };
  const forget = () => keptKeys().forEach(key => stored(key, null));
  // Sent words are let go once the server says so, or has led on to a page without that form.
  // The entrance and an error page mean that they never arrived.
  const letGo = () => {
    if (document.querySelector('.entrance, .broken')) return keptKeys().forEach(key => mark(key, false));
    const here = new Set(all('form[data-keep]').map(keyOf)), saved = document.querySelector('[data-saved]');
    keptKeys().filter(key => JSON.parse(stored(key)).sent && (saved || !here.has(key))).forEach(key => stored(key, null));
  };

  /* --- one submit --- */
  const buttonsOf = form => [...form.elements].filter(element => element.type === 'submit');
  const release = form => {
    delete form.dataset.sent;
    buttonsOf(form).filter(button => 'sent' in button.dataset).forEach(button => { button.disabled = false; delete button.dataset.sent; });
  };
  const guard = event => {
    const form = event.target;
    const method = (form.getAttribute('method') || 'get').toLowerCase();
    if (event.defaultPrevented || method === 'dialog') return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.matches('[data-keep]')) mark(keyOf(form), true);
    if (form.getAttribute('action')?.endsWith('/sign-out')) forget();
    if (method !== 'post' || 'again' in form.dataset) return;
    form.dataset.sent = 'yes';
    // After this turn of the loop, so that the pressed button's own name and value still travel.
    setTimeout(() => buttonsOf(form).filter(button => !button.disabled).forEach(button => { button.dataset.sent = 'yes'; button.disabled = true; }));
  };

  const heed = event => {
    const form = event.target.form;
    if (form?.matches('[data-keep]') && (event.isTrusted || event.type === 'change')) keep(form);
  };

  document.addEventListener('submit', guard);
  document.addEventListener('input', heed);
  document.addEventListener('change', heed);
  document.addEventListener('htmx:afterRequest', ({ detail }) => {
    const form = detail.elt?.closest?.('form');
    if (!form) return;
    release(form);
    if (detail.successful && form.matches('[data-keep]') && detail.requestConfig?.triggeringEvent?.type === 'submit') mark(keyOf(form), true);
  });
  document.addEventListener('htmx:afterSettle', () => { letGo(); all('form[data-keep]').forEach(giveBack); });
  addEventListener('pageshow', () => all('form').forEach(release));
  letGo();
  all('form[data-keep]').forEach(giveBack);
})();
