import { showFrame } from '../frame.js';

// A page of texts has its words in itself, one article for each language.
showFrame();
