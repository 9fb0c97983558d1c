/**
 * The look of the published page: nothing is fetched. Fonts made for the screen come first; TH Sarabun is half as large at the
 * same size. Below 48 rem every measure is a card, each cell under its heading.
 */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 100rem; background: #fff; color: #1a1a1a;
  font-family: Sarabun, "Noto Sans Thai", "Leelawadee UI", Thonburi, Tahoma, "TH Sarabun New", "TH SarabunPSK", THSarabunPSK, "TH SarabunIT๙", sans-serif;
  font-size: 1rem; line-height: 1.6; overflow-wrap: break-word; }
header { text-align: center; margin-bottom: 1.5rem; }
h1 { font-size: 1.4rem; line-height: 1.5; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; text-align: center; }
p { margin: 0 0 .35rem; }
.on-paper { display: none; }
.draft { color: #a30000; font-weight: bold; font-size: 1.2rem; text-align: right; }
table { border-collapse: collapse; width: 100%; }
.measures { table-layout: fixed; }
caption { text-align: left; font-weight: bold; padding: .5rem 0; }
th, td { border: 1px solid #595959; padding: .5rem; text-align: left; vertical-align: top; }
thead th { background: #ededed; text-align: center; vertical-align: middle; }
tbody th { font-weight: normal; }
.group th { background: #f5f5f5; font-weight: bold; }
.measures tr:target > *, .group:target > * { outline: 3px solid #0b4f9c; outline-offset: -3px; }
nav { border-top: 2px solid #1a1a1a; border-bottom: 2px solid #1a1a1a; padding: .75rem 0; margin-bottom: 1.5rem; }
nav h2 { text-align: left; margin: 0 0 .25rem; }
nav h3 { font-size: 1rem; margin: .75rem 0 .25rem; }
nav ol, nav ul { display: flex; flex-wrap: wrap; gap: .6rem; }
nav li { margin: 0; }
nav li a { display: flex; gap: .25em; align-items: center; justify-content: center; min-width: 3rem; min-height: 2.75rem;
  padding: 0 .5rem; border: 1px solid #595959; border-radius: .25rem; text-decoration: none; color: inherit; overflow-wrap: normal; }
nav .parts { margin-bottom: .75rem; }
nav .owed { border-width: 2px; border-color: #000; font-weight: bold; }
.key { font-size: .9rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.below-title { text-align: center; }
.figures { display: flex; flex-wrap: wrap; border: 1px solid #1a1a1a; border-radius: .25rem; margin: 1rem 0; }
.figures div { flex: 1 1 7rem; display: flex; flex-direction: column-reverse; text-align: center; padding: .5rem; }
.figures dt, .figures dd { margin: 0; }
.figures dd { font-size: 1.5rem; font-weight: bold; line-height: 1.3; }
.missing { margin-bottom: 1.5rem; }
.appendix h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; border-top: 2px solid #1a1a1a; padding-top: .5rem; }
.evidence li { border-bottom: 1px solid #d0d0d0; padding: .25rem 0; }
.day { font-weight: bold; }
.short { text-align: center; }
.counts td, .total td { text-align: center; }
.total th, .total td { background: #ededed; font-weight: bold; }
.wide { overflow-x: auto; margin-bottom: 1.5rem; }
.counts { min-width: 40rem; }
.number { font-weight: bold; }
ol, ul { list-style: none; margin: 0; padding: 0; }
li { display: flex; gap: .4em; margin-bottom: .25rem; text-align: left; }
li > div { flex: 1; min-width: 0; }
.marker { flex: none; }
a { color: #0b4f9c; overflow-wrap: anywhere; }
@media screen and (max-width: 48rem) {
  body { padding: 1rem; }
  .measures, .measures caption, .measures tbody, .measures tr, .measures th, .measures td { display: block; width: auto; }
  .measures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .measures colgroup { display: none; }
  .measures tr { border: 1px solid #595959; border-radius: .4rem; margin-bottom: 1rem; overflow: hidden; }
  .measures th, .measures td { border: 0; border-bottom: 1px solid #d0d0d0; text-align: left; }
  .measures tr > :last-child { border-bottom: 0; }
  .measures tbody tr:not(.group) th { background: #ededed; }
  .measures [data-heading]::before { content: attr(data-heading); display: block; font-size: .85rem; font-weight: bold; color: #404040; }
}
@media print {
  @page { size: A4 landscape; margin: 19mm 15mm; }
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr { break-inside: auto; }
  .group, .counts tr, h2, caption { break-inside: avoid; break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  .on-paper { display: table-row; }
  p.on-paper { display: block; }
  .on-paper td { border: 0; padding: 0; text-align: right; }
  nav { display: none; }
  .measures tr:target > *, .group:target > * { outline: 0; }
  .summary { break-after: page; }
  .appendix { break-before: page; }
  .wide { overflow: visible; }
  a { color: inherit; }
}
`;
