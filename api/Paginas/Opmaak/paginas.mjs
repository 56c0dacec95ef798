// Only what makes reading easier; every page is whole without it.

// After a form was refused, whoever does not see the page hears at once what is wrong.
document.querySelector("#fouten")?.focus();

// Printing, which only a script can begin.
for (const plaats of document.querySelectorAll("[data-rn-afdrukken]")) {
  plaats.hidden = false;
  plaats.querySelector("button").addEventListener("click", () => window.print());
}

// A picture that a letter or slide takes: the SVG beside it, drawn on a canvas when it is asked for.
for (const link of document.querySelectorAll("[data-rn-beeld]")) {
  const knop = document.createElement("button");
  knop.type = "button";
  knop.className = "utrecht-button utrecht-button--subtle";
  knop.textContent = "Diagram als beeld (PNG)";
  knop.addEventListener("click", () => bewaarPng(link.href, link.download.replace(/svg$/, "png")));
  const plaats = document.createElement("li");
  plaats.append(knop);
  link.closest("li").after(plaats);
}

async function bewaarPng(adres, naam) {
  const beeld = new Image();
  beeld.src = adres;
  await beeld.decode();
  const doek = document.createElement("canvas");
  [doek.width, doek.height] = [beeld.naturalWidth * 2, beeld.naturalHeight * 2];
  doek.getContext("2d").drawImage(beeld, 0, 0, doek.width, doek.height);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await new Promise((klaar) => doek.toBlob(klaar, "image/png")));
  link.download = naam;
  link.click();
  URL.revokeObjectURL(link.href);
}
