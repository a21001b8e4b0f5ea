document.getElementById('playground');export {};
