import { showFrame } from './frame.js';
showFrame();
