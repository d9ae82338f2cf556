// Draws a playbook into every [data-diagram] with bpmn-js, which a script tag before this one has loaded.
// The drawing scrolls inside its own frame like any wide thing, so wheel, keys and fingers stay the page's.
(() => {
  const MARGIN = 12, SMALLEST = 0.72, LARGEST = 1.2;
  const names = text => (text || '').split(',').map(name => name.trim()).filter(Boolean);
  const still = { moveCanvas: ['value', null], zoomScroll: ['value', null] };
  const drawn = new Map();

  const fit = (box, canvas) => {
    const { inner } = canvas.viewbox();
    const room = box.parentElement.clientWidth - 2 * MARGIN;
    const scale = Math.min(LARGEST, Math.max(SMALLEST, room / inner.width));
    const width = Math.max(inner.width * scale, room) + 2 * MARGIN, height = inner.height * scale + 2 * MARGIN;
    box.style.width = `${width}px`;
    box.style.height = `${height + 24}px`;
    canvas.resized();
    canvas.viewbox({ x: inner.x - MARGIN / scale, y: inner.y - MARGIN / scale, width: width / scale, height: (height + 24) / scale });
  };

  const mark = (viewer, marker, ids) => {
    const canvas = viewer.get('canvas');
    viewer.get('elementRegistry').forEach(element => {
      const wanted = ids.includes(element.id);
      if (wanted !== canvas.hasMarker(element, marker)) canvas[wanted ? 'addMarker' : 'removeMarker'](element, marker);
    });
  };
  const light = (viewer, { lit, past, wrong }) => {
    mark(viewer, 'past', names(past).filter(id => !names(lit).includes(id)));
    mark(viewer, 'lit', names(lit));
    mark(viewer, 'wrong', names(wrong));
  };

  const write = (viewer, labels) => {
    if (!labels) return;
    const overlays = viewer.get('overlays');
    overlays.remove({ type: 'by' });
    Object.entries(JSON.parse(labels)).forEach(([id, text]) => {
      if (!viewer.get('elementRegistry').get(id)) return;
      const by = document.createElement('span');
      by.className = 'by';
      by.textContent = text;
      overlays.add(id, 'by', { position: { bottom: -4, left: 0 }, html: by });
    });
  };

  const bringIntoView = box => {
    const first = box.querySelector('.lit'), frame = box.parentElement;
    if (!first || frame.scrollWidth <= frame.clientWidth) return;
    const shift = first.getBoundingClientRect().left - frame.getBoundingClientRect().left;
    frame.scrollLeft += shift - frame.clientWidth / 3;
  };

  const label = box => {
    const picture = box.querySelector('.djs-container > svg');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', box.dataset.label || 'The playbook as a diagram');
    all('.bjs-powered-by', box).forEach(link => link.setAttribute('aria-label', 'Drawn with bpmn-js, bpmn.io'));
  };
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const fail = box => {
    const said = document.createElement('p');
    said.className = 'note';
    said.textContent = 'The diagram cannot be drawn just now. Nothing else on this page depends on it.';
    box.replaceChildren(said);
    box.classList.add('undrawn');
  };

  const draw = async box => {
    if (box.dataset.drawn) return;
    box.dataset.drawn = 'yes';
    try {
      const answer = await fetch(box.dataset.diagram, { credentials: 'same-origin' });
      if (!answer.ok) throw new Error(`the diagram answered ${answer.status}`);
      const xml = await answer.text();
      box.replaceChildren();
      const viewer = new window.BpmnJS({
        container: box,
        additionalModules: [still],
        bpmnRenderer: { defaultFillColor: 'var(--paper)', defaultStrokeColor: 'var(--edge)' },
      });
      await viewer.importXML(xml);
      drawn.set(box, viewer);
      const groups = viewer.get('elementRegistry').filter(element => element.type === 'bpmn:Group');
      mark(viewer, 'grouping', groups.map(group => group.id));
      fit(box, viewer.get('canvas'));
      light(viewer, box.dataset);
      write(viewer, box.dataset.labels);
      label(box);
      bringIntoView(box);
    } catch (trouble) {
      console.warn(trouble);
      fail(box);
    }
  };

  // A fragment says only which step is lit now; the drawing itself stays.
  const relight = () => all('[data-lit-for]').forEach(news => {
    const box = document.getElementById(news.dataset.litFor), viewer = drawn.get(box);
    if (!viewer) return;
    light(viewer, news.dataset);
    if (news.dataset.labels) write(viewer, news.dataset.labels);
  });

  const drawAll = () => {
    [...drawn.keys()].filter(box => !box.isConnected).forEach(box => drawn.delete(box));
    all('[data-diagram]').forEach(draw);
  };
  document.addEventListener('htmx:afterSettle', () => { drawAll(); relight(); });
  document.addEventListener('htmx:oobAfterSwap', relight);
  addEventListener('resize', () => drawn.forEach((viewer, box) => fit(box, viewer.get('canvas'))));
  drawAll();
})();
