// Nothing here is needed to edit a survey. It keeps what is typed in the open question in the
// draft, and draws the phone beside it anew.
(() => {
  const form = document.querySelector("form[data-autosave]");
  const phone = document.querySelector("iframe.phone");
  if (!form) return;
  const output = form.querySelector("output");
  let timer, busy = false, again = false;

  // Whatever would begin a new question is left to the button.
  const firstKind = form.elements.kind.value;
  const isMereChange = () => form.elements.kind.value === firstKind
    && !form.elements.is_new_meaning?.checked && !form.elements.more.value.trim();

  async function save() {
    if (busy) { again = true; return; }
    if (!isMereChange()) return;
    busy = true;
    try {
      const typed = new URLSearchParams(new FormData(form));
      typed.set("do", "stay");
      const answer = await fetch(form.action, { method: "POST", body: typed });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      form.elements.opened.value = page.querySelector("input[name=opened]").value;
      output.value = output.dataset.saved;
      phone?.contentWindow.location.reload();
    } catch { /* The button is still there. */ } finally {
      busy = false;
      if (again) { again = false; save(); }
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    output.value = "";
    timer = setTimeout(save, 500);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
})();
