/**
 * Lets whatever waits have its turn before work goes on: a browser draws and answers its user in between. A message of our own, since
 * a timer is held back four milliseconds after a few in a row, for a report of a thousand pages four seconds of nothing.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep a command from ending.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
