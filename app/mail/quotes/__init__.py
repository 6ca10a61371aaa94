"""What is new in a reply, apart from what it quotes and how it is signed."""
