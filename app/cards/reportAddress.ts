/** Where reports go, as the head of the page says: the build fills it in (app/publish/hostPlugin.ts). Empty for nowhere. */
export function readReportAddress(): string {
  return document.querySelector('meta[name="report-address"]')?.getAttribute('content') ?? ''
}
