// Holds a file of element templates against the public schema. Run in a folder with @bpmn-io/element-templates-validator.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const { validateAll } = createRequire(process.cwd() + '/')('@bpmn-io/element-templates-validator');
const templates = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const wrong = validateAll(templates).results.filter((result) => !result.valid);
wrong.forEach((result) => console.log(result.object.id, JSON.stringify(result.errors.map((error) => error.message))));
console.log(templates.length - wrong.length + ' of ' + templates.length + ' valid');
process.exit(wrong.length === 0 && templates.length > 0 ? 0 : 1);
