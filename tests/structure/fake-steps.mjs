import { spawn } from 'node:child_process';
import { runSteps } from '../../.config/steps.mjs';

/** Runs the real runner on steps that print and end as told: `node fake-steps.mjs '{"test:pages": "…code…"}'`. */
const steps = JSON.parse(process.argv[2]);

const isGreen = await runSteps(Object.keys(steps), (script) =>
  spawn(process.execPath, ['--eval', steps[script]], { stdio: ['ignore', 'pipe', 'inherit'] }),
);
process.exitCode = isGreen ? 0 : 1;
