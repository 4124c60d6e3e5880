import { dropKeptRegister } from "./kept-register.ts";

/** Removes everything this extension has kept on the device. Store permissions are the browser's own and stay with it. */
export async function deleteAll(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), dropKeptRegister()]);
}
