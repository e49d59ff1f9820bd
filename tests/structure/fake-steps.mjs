import { spawn } from 'node:child_process';
import { runSteps } from '../../.config/steps.mjs';

/** Runs the real runner on steps that print and end as told: `node fake-steps.mjs '{"lint": "…code…"}' '["lint"]'`. */
const [steps, groups] = process.argv.slice(2).map((text) => JSON.parse(text));

const isGreen = await runSteps(groups, (script) =>
  spawn(process.execPath, ['--eval', steps[script]], { stdio: ['ignore', 'pipe', 'inherit'] }),
);
process.exitCode = isGreen ? 0 : 1;
