import { startBoards } from './embed/start-boards.js';

await startBoards(() => import('./components/board/board.js'));
