import {executeServerCommand} from '@web/test-runner-commands';

/** Makes the page this many pixels wide and high. Every test file starts at 800 by 600. */
export async function setViewport(width: number, height = 600): Promise<void> {
  await executeServerCommand('viewport', {width, height});
}
