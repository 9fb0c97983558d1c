import { useEffect, useState } from "react";

/** Whether the page opens without a network from now on: its files are kept, and what keeps them answers for this window. */
export function useOffline(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const workers = serviceWorkers();
    if (workers === null) return undefined;
    const look = (): void => setReady(workers.controller !== null);
    look();
    workers.addEventListener("controllerchange", look);
    return () => workers.removeEventListener("controllerchange", look);
  }, []);
  return isReady;
}

/** Has the page's files kept; where a browser or the way to the host does not allow it, the page works with a network only. */
export function keepOffline(): void {
  serviceWorkers()
    ?.register("files-offline.js", { scope: "files.html" })
    .catch(() => undefined);
}

/** Null where the page did not come by https, nor from this machine. */
function serviceWorkers(): ServiceWorkerContainer | null {
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker ?? null;
}
