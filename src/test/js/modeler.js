// Drives the editor that Camunda Modeler is made of. Needs the elements canvas and panel, and BpmnModeler of camunda-bpmn-js.
window.editor = {
  async open(templates, xml) {
    document.querySelectorAll('#canvas, #panel').forEach((part) => part.replaceChildren());
    const said = [];
    this.modeler = new window.BpmnModeler({ container: '#canvas', propertiesPanel: { parent: '#panel' } });
    this.modeler.on('elementTemplates.errors', ({ errors }) => said.push(...errors.map((error) => error.message)));
    const { warnings } = await this.modeler.importXML(xml);
    this.modeler.get('elementTemplatesLoader').setTemplates(JSON.parse(templates));
    return [...said, ...warnings.map((warning) => warning.message)];
  },

  async save() {
    return (await this.modeler.saveXML({ format: true })).xml;
  },

  // A plain element between the start and the end, on which a person chooses the template.
  async apply(id) {
    const { modeler } = this;
    const [modeling, elements, offered] = ['modeling', 'elementFactory', 'elementTemplates'].map((name) => modeler.get(name));
    const start = modeler.get('elementRegistry').get('start');
    const plain = id.includes('.message.') ? { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' }
      : { type: 'bpmn:Task' };
    const drawn = modeling.appendShape(start, elements.createShape(plain));
    modeling.updateProperties(drawn, { name: 'Do it' });
    modeling.appendShape(drawn, elements.createShape({ type: 'bpmn:EndEvent' }));
    const made = offered.applyTemplate(drawn, offered.getLatest(drawn).find((template) => template.id === id));
    modeler.get('selection').select(made);
    return this.save();
  },

  // The panel draws itself a moment after the click, and later on a busy machine.
  async shown(isAsWanted, click = () => {}) {
    for (let tries = 0; tries < 100; tries++) {
      click();
      await new Promise((drawn) => setTimeout(drawn, 30));
      if (isAsWanted()) {
        return true;
      }
    }
    return false;
  },

  // The groups of fields in the panel, by their ids.
  async groups() {
    await this.shown(() => document.querySelector('#panel [data-group-id*=ElementTemplates]'));
    return [...document.querySelectorAll('#panel [data-group-id]')].map((group) => group.dataset.groupId);
  },

  // What the panel marks as wrong, element by element, as a person sees it who clicks on each that carries a template.
  async complaints() {
    const { modeler } = this;
    const carrying = modeler.get('elementRegistry').filter((element) => !element.labelTarget && modeler.get('elementTemplates').get(element));
    const found = [];
    for (const element of carrying) {
      let wrong = [];
      // Clicked again each time: a panel that has just been made may not listen to the first click yet.
      const isFine = await this.shown(() => {
        wrong = [...document.querySelectorAll('#panel .bio-properties-panel-error')].map((error) => error.textContent);
        const empty = [...document.querySelectorAll('#panel [data-group-id*=Custom] select')].filter((list) => list.value === '');
        return wrong.length + empty.length === 0 && document.querySelector('#panel [data-group-id*=ElementTemplates]');
      }, () => { modeler.get('selection').select(null); modeler.get('selection').select(element); });
      if (!isFine) {
        found.push(element.id + ': ' + wrong);
      }
    }
    return found;
  }
};
