import type { AddressProblem } from '../base/address/address-problem.js';

/** Something a webmaster should know and can mend. */
export type WebmasterFinding =
  | { readonly about: 'no-source' }
  /** The page keeps the board from showing anything; `error` is the browser's message. */
  | { readonly about: 'broken'; readonly error: string }
  | { readonly about: 'kind'; readonly word: string }
  | {
      readonly about: 'attribute';
      /** Name of the element that it stands on. */
      readonly element: string;
      readonly name: string;
      /** The attribute that was perhaps meant; `null` when none comes near. */
      readonly near: string | null;
      /** The element that has such an attribute; `null` when none of ours has. */
      readonly owner: string | null;
    }
  /** Attributes with the quotes of a word processor in them, by name. */
  | { readonly about: 'quotes'; readonly names: readonly string[] }
  /** Attributes whose value lacks a quote at one end, by name. */
  | { readonly about: 'quote-missing'; readonly names: readonly string[] }
  /** Attributes of a container that lack the `data-` by which its board would get them. */
  | { readonly about: 'container'; readonly names: readonly string[] }
  /** The rest of the page stands in the board, beginning with an element of this name. */
  | { readonly about: 'swallowed'; readonly element: string }
  | {
      readonly about: 'setting';
      readonly path: string;
      readonly reason: 'unknown' | 'wrong';
      /** The key or value that was perhaps meant; `null` when none comes near. */
      readonly near: string | null;
    }
  | {
      readonly about: 'settings-file';
      /** As the webmaster wrote it. */
      readonly address: string;
      readonly problem: SettingsFileProblem;
      /** HTTP status; `null` when there was no answer. */
      readonly status: number | null;
      /** Origin of the address; empty when it is none. */
      readonly origin: string;
    }
  /** The part of the board that reads settings could not be loaded. */
  | { readonly about: 'settings-part' }
  | {
      readonly about: 'settings-text';
      /** Counted from 1; `null` where the text is sound but no object. */
      readonly line: number | null;
      /** What stands there. */
      readonly excerpt: string;
    }
  | { readonly about: 'address'; readonly address: string; readonly problem: AddressProblem }
  | {
      readonly about: 'municipality';
      readonly names: readonly string[];
      readonly source: string;
      readonly nearMatches: readonly string[];
    }
  | { readonly about: 'region'; readonly names: readonly string[]; readonly source: string }
  | {
      readonly about: 'association';
      /** As the webmaster wrote it. */
      readonly asked: string;
      readonly sources: readonly string[];
      readonly nearMatches: readonly string[];
    }
  | {
      readonly about: 'failure';
      readonly source: string;
      readonly failure: FailureProblem;
      /** HTTP status; `null` when there was no answer. */
      readonly status: number | null;
      /** Origin of the address that failed, or the message of an unexpected error. */
      readonly at: string;
    }
  | { readonly about: 'noise'; readonly source: string }
  | {
      readonly about: 'url-prefix';
      readonly prefix: string;
      /** Whether its form is wrong or another board on the page has it. */
      readonly problem: 'form' | 'taken';
    }
  | {
      readonly about: 'contrast';
      readonly token: string;
      /** To one, with a point. */
      readonly ratio: string;
    }
  | {
      readonly about: 'messages';
      /** Language of the message file. */
      readonly tag: string;
      readonly problem: MessageFileProblem;
      /** Dotted paths of the messages, or the address of a file that could not be had. */
      readonly keys: readonly string[];
    };

/** What can be wrong with a message file. */
export type MessageFileProblem = 'unavailable' | 'missing' | 'unknown' | 'wrong';

/** Why a settings file could not be used. */
export type SettingsFileProblem = AddressProblem | FailureProblem | 'not-an-object';

/** Why reading failed, as far as it matters to a webmaster. */
export type FailureProblem =
  | 'offline'
  | 'timeout'
  | 'unreachable'
  | 'cors'
  | 'csp'
  | 'status'
  | 'too-large'
  | 'not-json'
  | 'unexpected';
