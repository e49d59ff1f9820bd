import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { toJSONSchema } from 'zod/v4/core';
import { importSources } from './import-source.mjs';

const FILE = 'talkoo.schema.json';
const TYPES = 'src/sources/settings/source-settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads the interfaces of the settings by name. */
function interfaces() {
  const text = readFileSync(join(root, TYPES), 'utf8');
  const tree = ts.createSourceFile(TYPES, text, ts.ScriptTarget.Latest, true);
  const found = tree.statements.filter(ts.isInterfaceDeclaration);
  return new Map(found.map((node) => [node.name.text, node]));
}

/** Reads the comment before a declaration, as text. */
function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).slice(-1);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ') ?? '';
}

/** Makes words of a key: "timeoutMs" is "Timeout ms". */
function titleOf(key) {
  const words = key.replace(/[^A-Za-z]/g, ' ').replace(/[A-Z]/g, (one) => ` ${one.toLowerCase()}`);
  return words.trim().replace(/^./, (one) => one.toUpperCase());
}

/** Puts title and description before the rest of a schema. */
function described(key, description, schema) {
  return { title: titleOf(key), description, ...schema };
}

/** Gives each key what the comment of its interface says. */
function withComments(schema, name, types) {
  const members = new Map(types.get(name).members.map((one) => [one.name.getText(), one]));
  const properties = Object.entries(schema.properties).map(([key, part]) => {
    const member = members.get(key);
    return [key, described(key, commentOf(member), inner(key, part, member, types))];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** The schema of one key with what stands in it described too. */
function inner(key, part, member, types) {
  const [name] = /\w+Settings/.exec(member.type.getText()) ?? [];
  if (name && part.type === 'array')
    return { ...part, items: withComments(part.items, name, types) };
  if (name) return withComments(part, name, types);
  return key === 'fields' ? { ...part, properties: kindsOfFields(part.properties) } : part;
}

/** The kinds whose fields may be named, each with the one list of fields. */
function kindsOfFields(properties) {
  const kinds = Object.keys(properties).map((kind) => [
    kind,
    described(kind, `Where fields of ${kind} stand.`, { $ref: '#/$defs/fields' }),
  ]);
  return Object.fromEntries(kinds);
}

/** The list of fields, which every kind has. */
function fieldsOf(schema) {
  const [fields] = Object.values(schema.properties.sources.items.properties.fields.properties);
  const properties = Object.entries(fields.properties).map(([key, part]) => [
    key,
    described(key, `Dotted path in a post to its ${titleOf(key).toLowerCase()}.`, part),
  ]);
  return { ...fields, properties: Object.fromEntries(properties) };
}

/** Makes the JSON Schema (2020-12) of the settings, with the comments of their types. */
export async function settingsJsonSchema() {
  const { settingsSchema } = await importSources(['src/sources/settings/settings-schema.ts']);
  const types = interfaces();
  const { $schema, ...schema } = toJSONSchema(settingsSchema, { io: 'input' });
  return {
    $schema,
    title: 'Talkootaulu settings',
    description: commentOf(types.get('BoardSettings')),
    ...withComments(schema, 'BoardSettings', types),
    $defs: { fields: fieldsOf(schema) },
  };
}

/**
 * Writes talkoo.schema.json, by which editors complete and check settings files.
 *
 * @param {string} folder Where it goes.
 */
export async function buildSettingsSchema(folder) {
  const text = JSON.stringify(await settingsJsonSchema(), null, 2);
  writeFileSync(join(folder, FILE), `${text}\n`);
}
