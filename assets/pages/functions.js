// The functions of cells run in the pane's page (taskpane.html), which shares its runtime with them. The manifest must name a
// script of its own all the same, for runtimes without a page; this add-in asks for the shared one and is never loaded into those.
