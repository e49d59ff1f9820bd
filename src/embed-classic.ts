import { BoardElement } from './elements/board/board.js';
import { startBoards } from './embed/start-boards.js';
import { upgradeContainers } from './embed/upgrade-containers.js';

void startBoards(() => ({ BoardElement }));
upgradeContainers();
