import { startBoards } from './embed/start-boards.js';

await startBoards(() => import('./elements/board/board.js'));
