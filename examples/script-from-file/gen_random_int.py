import random
i = random.randint(1, 100)
print(i)
